package app.greenroom.demo;

import app.greenroom.access.Role;
import java.util.Locale;

/** The people of the demo team, with what is worth a look as each of them. */
enum DemoAccount {
    LENA("Lena Hoffmann", Role.LEAD, "see the cohort, import a dossier, assign it"),
    MIRA("Mira Okafor", Role.MENTOR, "review answers and replies in the queue, oldest first"),
    TOMASZ("Tomasz Zieliński", Role.MENTOR, "review in the queue; mentors Jonas, who has just started"),
    AMARA("Amara Diallo", Role.CANDIDATE, "halfway: feedback is waiting on questions 2 and 5"),
    SOFIA("Sofia Lindqvist", Role.CANDIDATE, "nearly ready: the interview is in two days"),
    JONAS("Jonas Weber", Role.CANDIDATE, "new: everything is still ahead");

    static final String TEAM = "Spring cohort";

    /** Known to everybody, so the demo serves this machine only; see {@link LocalOnly}. */
    static final String PASSWORD = "rehearse-with-me";

    private final String fullName;
    private final Role role;
    private final String worthALook;

    DemoAccount(String fullName, Role role, String worthALook) {
        this.fullName = fullName;
        this.role = role;
        this.worthALook = worthALook;
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.greenroom";
    }

    Role role() {
        return role;
    }

    String worthALook() {
        return worthALook;
    }
}
