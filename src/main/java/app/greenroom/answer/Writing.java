package app.greenroom.answer;

import java.util.List;

/**
 * Who writes an answer, as one reader sees it.
 *
 * @param mayWrite whether the reader does
 * @param mayLetIn whether the reader decides who else does
 * @param others the assignment's mentors and leads but for the reader, by role and name
 */
public record Writing(boolean mayWrite, boolean mayLetIn, List<CoWriter> others) {}
