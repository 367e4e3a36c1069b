package app.greenroom.mail;

import app.greenroom.language.Texts;
import app.greenroom.mail.MailJob.Kind;

/** What became of mails, and what an operator can look at. */
interface MailTexts {

    MailTexts SAY = Texts.of(MailTexts.class);

    String kind(Kind kind);

    String unknownName(String server);

    String nothingAnswers(String server);

    String tooSlow(String server);

    String notEncrypted(String server, String said);

    String loginRefused(String server, String said);

    String noStartTls(String server);

    String answered(String server, String said);
}
