package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the focus goes when a form is refused: to the first of its fields that says what is wrong. */
public final class FirstWrong {

    private FirstWrong() {}

    /** Focuses the first invalid field below a component, in the order of the page; without one nothing moves. */
    public static void focus(Component form) {
        in(form).ifPresent(FirstWrong::go);
    }

    private static Optional<Component> in(Component place) {
        if (place instanceof HasValidation field && field.isInvalid()) {
            return Optional.of(place);
        }
        return place.getChildren()
                .filter(child -> !child.getElement().isTextNode() && child.isVisible())
                .map(FirstWrong::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A group of boxes to tick has no focus itself: its first box gets it. */
    private static void go(Component field) {
        Stream.concat(Stream.of(field), field.getChildren())
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(focusable -> ((Focusable<?>) focusable).focus());
    }
}
