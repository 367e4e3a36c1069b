package app.greenroom.answer;

/**
 * What was submitted once; nothing changes it.
 *
 * @param number the submission's, from 1
 * @param version the text's version at that time
 */
public record SubmittedText(int number, int version, String text) {}
