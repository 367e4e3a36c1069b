package app.greenroom.story;

/**
 * A story of another preparation of the same candidate.
 *
 * @param preparation the dossier's title
 */
public record EarlierStory(Story story, String preparation) {}
