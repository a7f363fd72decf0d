package lunting.data.sample;

import lunting.data.policy.Policy;
import lunting.data.registry.Registry;

/** A policy and an enterprise list (名录) that fits it, to start from. */
public record Sample(String name, Policy policy, Registry registry) {}
