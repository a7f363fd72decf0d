package lunting.solver.regrade;

import java.time.LocalDate;

/** A plant's performance grade (绩效分级) from a day on. */
public record GradeChange(String grade, LocalDate from) {}
