package app.greenroom.readiness.ui;

/**
 * Something to do now.
 *
 * @param worth how long it takes and what it gains; empty if that isn't known
 * @param path where it is done, within the application
 * @param action what the link to it says
 */
public record NextStep(String title, String detail, String worth, String path, String action) {}
