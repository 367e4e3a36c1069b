package app.greenroom.live;

import java.util.Set;

/** Something happened and is committed; services publish it through Spring's event publisher. Ids only. */
public interface LiveEvent {

    /** What it touches; every window that watches one of these re-reads. */
    Set<LiveTopic> topics();
}
