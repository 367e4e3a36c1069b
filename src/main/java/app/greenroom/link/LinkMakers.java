package app.greenroom.link;

/**
 * Whether somebody still may hand out what a link gives: with the right to make it, its maker lost every link that is
 * still open. Whoever knows rights implements it.
 */
public interface LinkMakers {

    /** Whether its maker could make it now; what nobody made, such as a reset that its owner asked for, stands. */
    boolean stillMay(Link link);
}
