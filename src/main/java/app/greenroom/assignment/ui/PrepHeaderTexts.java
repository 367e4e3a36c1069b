package app.greenroom.assignment.ui;

import app.greenroom.language.Texts;

/** What each page of a preparation says at its top, and what is said of its interview’s date. */
interface PrepHeaderTexts {

    PrepHeaderTexts SAY = Texts.of(PrepHeaderTexts.class);

    String thisPreparation();

    String overview();

    String questions();

    String concepts();

    String readiness();

    String asks();

    String stories();

    String ended();

    String readOnlyCopy();

    String dossierChanged();

    String dossierChangedIn(String what);

    String viewChanges();

    String noDate();

    String interviewIs(String days);

    String interviewWas(String days);

    String hourInPlace(String yours, String hour, String place);

    String hourInZone(String yours, String hour, String zone);

    String date();

    String time();

    String timeZone();

    String dateMissing();

    String zoneMissing();

    String inThePast();
}
