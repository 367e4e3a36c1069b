package app.greenroom.round.ui;

import com.vaadin.flow.component.Component;

/** What another module has to say to a mentor above the queue. */
public interface QueueNews {

    /** As it is now; it isn’t visible if there is nothing to say. */
    Component read();
}
