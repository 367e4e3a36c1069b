package app.greenroom.rubric.ui;

import app.greenroom.language.Texts;

/** What is said where a team’s rubric is written. */
interface RubricPageTexts {

    RubricPageTexts SAY = Texts.of(RubricPageTexts.class);

    String rubric();

    String intro();

    String noTeam();

    String onlyLeads();

    String addCriterion();

    String newCriterion();

    String newLevel(int level);

    String name();

    String level(int level);

    String moveUp(String name);

    String moveDown(String name);

    String retire();

    String retired(String name);

    String saved();

    String notSaved(String reason);

    String noneYet();

    String noneYetWhy();

    String retiredCount(int count);

    String restore();

    String restoreCriterion(String name);
}
