package app.greenroom.story;

/** A change of a story's text that counts: who sent it, and a CodeMirror ChangeSet as JSON. */
public record StoryChange(int version, String client, String json) {}
