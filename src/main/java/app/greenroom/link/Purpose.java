package app.greenroom.link;

import java.time.Duration;

/** What a link is for. */
public enum Purpose {
    SETUP(Duration.ofDays(7)),
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofMinutes(30));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
