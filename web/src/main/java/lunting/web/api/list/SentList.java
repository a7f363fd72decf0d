package lunting.web.api.list;

import lunting.data.finding.Corrections;
import lunting.data.finding.InputFile;
import lunting.data.list.Mapping;
import lunting.data.list.Terms;
import lunting.data.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was sent, and how it is to be read; it is read anew whenever that changes.
 *
 * @param policyRef what the request called the policy
 * @param how what is said of its columns, values and rows, and of the list before
 * @param version reference of the list that it was opened from, or last taken over as; null for
 *     none yet
 */
record SentList(
    String id,
    InputFile file,
    String policyRef,
    Policy policy,
    Reading how,
    @Nullable String version) {
  /**
   * How a list is to be read.
   *
   * @param ontoRef what the request called the list before; null where there is none
   * @param corrections what is written in place of what the file has
   */
  record Reading(Mapping mapping, Terms terms, @Nullable String ontoRef, Corrections corrections) {}

  /** The same file, to be read in another way. */
  SentList read(Reading other) {
    return new SentList(id, file, policyRef, policy, other, version);
  }

  /** The same file, taken over as this list. */
  SentList takenAs(String registryRef) {
    return new SentList(id, file, policyRef, policy, how, registryRef);
  }
}
