package app.greenroom.round;

/**
 * What a verdict says by one criterion, in the words of the day on which it was given.
 *
 * @param level from 1 to 4
 */
public record Score(String criterion, int level, String words) {}
