package app.greenroom.rubric;

import java.util.List;

/**
 * A team's rubric as its lead sees it.
 *
 * @param criteria those in use, in order
 * @param retired those that were taken out and can come back
 */
public record Rubric(List<Criterion> criteria, List<Criterion> retired) {}
