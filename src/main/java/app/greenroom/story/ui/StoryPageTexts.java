package app.greenroom.story.ui;

import app.greenroom.language.Texts;

/** What is said on the pages of stories, and about what questions, stories and concepts are linked to. */
interface StoryPageTexts {

    StoryPageTexts SAY = Texts.of(StoryPageTexts.class);

    String stories();

    String newStory();

    String addEarlier();

    String addEarlierLabel();

    String earlierStory(String story, String preparation);

    String selectStory();

    String searchStories();

    String withoutStory(int count);

    String noneYet();

    String howToBegin();

    String noneWritten();

    String noneMatch();

    String forQuestions(long count);

    String allStories();

    String title();

    String titleHint();

    String yourStory();

    String writeIt();

    String deleteStory();

    String deleted();

    String story();

    String nothingWritten();

    String usedFor();

    String linkQuestionOrConcept();

    String linkQuestionsAndConcepts();

    String questionsAndStories();

    String linkQuestionOrStory();

    String linkQuestionsAndStories();

    String linkStory();

    String asksForExperience();

    String noLinkedStories();

    String concepts();

    String linkConcept();

    String noLinkedConcepts();

    String turnIntoStory();

    String confirmed();

    String insert();

    String insertStory(String story);

    String named(Choice.Kind kind, String label);

    String unlink();

    String unlinkItem(String item);

    String unlinked(String box);

    String linkedQuestions(int questions);

    String linkedStories(int stories);

    String linked(int questions, int stories);
}
