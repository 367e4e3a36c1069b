package app.greenroom.cohort;

import app.greenroom.language.Texts;

/** What is said about a team’s assignments, and a mentor’s. */
public interface CohortTexts {

    CohortTexts SAY = Texts.of(CohortTexts.class);

    String cohort();

    String inAll(long preparations, long candidates);

    String myPeople();

    String myPeopleShown();

    String noCandidates();

    String noCandidatesOfLead();

    String noCandidatesOfMentor();

    String assignDossier();

    String view();

    String shape(Enum<?> shape);

    String selectAll();

    String clear();

    String noneFits();

    String noneMatches();

    String clearFilters();

    String assignments();

    String column(Enum<?> column);

    String columns();

    String select();

    String selectCandidate(String candidate);

    String searchHint();

    String searchAssignments();

    String showEnded();

    String mentor();

    String anyMentor();

    String noMentor();

    String dossier();

    String anyDossier();

    String anyDay();

    String due(Enum<?> due);

    String filtered(String by, String value);

    String leftTeam();

    String leftTeamWhy();

    String ended();

    String past();

    String noDate();

    String percent(int percent);

    String readyMeans(String when, String halves, String standing);

    String readiness();

    String feedback();

    String feedbackFor(String candidate);

    String howCalculated();

    String noQuestions();

    String approvedOf(int approved, int questions, int submitted);

    String concepts();

    String openComments();

    String none();

    String lastActivity();

    String whoIsAtRisk();

    String nobodyAtRisk();

    String risk(Risk risk);

    String riskOf(String risk, int candidates);

    String because(String risk, String why);

    String idle(long days);

    String nobodyReviews();

    String interviewOver();

    String changesOpen(long days);

    String belowPlan(int percent, long even);

    String remind(int candidates);

    String remindPeople(int people);

    String allReminded();

    String remindersSent(int count);
}
