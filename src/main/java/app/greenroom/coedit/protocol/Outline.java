package app.greenroom.coedit.protocol;

/**
 * Text that the editor offers to put in.
 *
 * @param prominent whether it stands in the toolbar itself or in its menu
 */
public record Outline(String name, String text, boolean prominent) {}
