package app.greenroom.demo;

import static app.greenroom.demo.DemoAccount.MIRA;
import static app.greenroom.demo.DemoAccount.TOMASZ;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.SnippetId;
import app.greenroom.shared.UserId;
import app.greenroom.snippet.SnippetText;

/** What the mentors say often: some for the whole team, some for themselves. */
final class SnippetStory {

    private final Stage stage;
    private final Desk desk;
    private final Cast cast;

    private SnippetStory(Stage stage, Desk desk, Cast cast) {
        this.stage = stage;
        this.desk = desk;
        this.cast = cast;
    }

    static void play(Stage stage, Desk desk, Cast cast) {
        stage.at(16, "12:10");
        SnippetStory story = new SnippetStory(stage, desk, cast);
        UserId mira = cast.id(MIRA);
        UserId tomasz = cast.id(TOMASZ);
        story.share(
                mira, story.write(mira, "Example", "Give me one example from your own work, {name}: {{which part}}."));
        story.share(
                mira, story.write(mira, "Numbers", "How many, how often, how long? One number makes this believable."));
        story.share(
                tomasz,
                story.write(
                        tomasz,
                        "What if",
                        "What happens if {{this}} fails? They will ask it at {company}, so say it first."));
        story.write(mira, "Aloud", "Say this sentence aloud, {name}. Where do you run out of breath? Cut there.");
        story.write(mira, "Begin with", "Begin with this. The rest of the answer follows from it.");
        story.write(tomasz, "Why not", "And why not the other way round? Name one reason against your own choice.");
    }

    private SnippetId write(UserId author, String title, String body) {
        return stage.ask(
                author, () -> desk.snippets().add(CommandId.next(), cast.team(), new SnippetText(title, body)));
    }

    private void share(UserId author, SnippetId snippet) {
        stage.as(author, () -> desk.snippets().share(snippet, true));
    }
}
