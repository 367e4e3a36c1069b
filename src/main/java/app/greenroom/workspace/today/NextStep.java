package app.greenroom.workspace.today;

/**
 * Something to do now.
 *
 * @param path where it is done, within the application
 * @param action what the link to it says
 */
public record NextStep(String title, String detail, String path, String action) {}
