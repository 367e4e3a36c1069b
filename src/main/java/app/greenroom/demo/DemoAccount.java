package app.greenroom.demo;

import app.greenroom.access.Role;
import java.util.Locale;

/** The people of the demo team, with what is worth a look as each of them. */
enum DemoAccount {
    LENA("Lena Hoffmann", Role.LEAD, "the cohort, import a dossier, assign it"),
    MIRA("Mira Okafor", Role.MENTOR, "the queue: answers and replies that wait, the oldest on top"),
    TOMASZ("Tomasz Zieliński", Role.MENTOR, "the queue, and Jonas who has just begun"),
    AMARA("Amara Diallo", Role.CANDIDATE, "mid-way: feedback waits at questions 2 and 5"),
    SOFIA("Sofia Lindqvist", Role.CANDIDATE, "nearly ready: the interview is in two days"),
    JONAS("Jonas Weber", Role.CANDIDATE, "new: everything is still to do");

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
