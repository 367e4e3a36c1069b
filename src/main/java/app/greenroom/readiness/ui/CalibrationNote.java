package app.greenroom.readiness.ui;

import app.greenroom.readiness.model.Calibration;
import com.vaadin.flow.component.html.Paragraph;

/** How many claims held when mentors checked them: said kindly to the candidate, plainly to everybody else. */
class CalibrationNote extends Paragraph {

    CalibrationNote(Calibration found, boolean own, String candidate) {
        addClassNames("calibration", "num");
        setText(own ? kindly(found) : plainly(found, candidate));
    }

    private static String kindly(Calibration found) {
        if (found.checked() == 0) {
            return "Your mentors haven’t checked a claim yet. Each one they confirm makes your whole number surer.";
        }
        String held = held(found) + " held when your mentors asked.";
        return found.upheld() == found.checked()
                ? held + " You know well what you know."
                : held + " Finding the others now is what the checks are for.";
    }

    private static String plainly(Calibration found, String candidate) {
        if (found.checked() == 0) {
            return "No claim of " + candidate + " was checked yet.";
        }
        return held(found) + " of " + candidate + " held when a mentor asked.";
    }

    private static String held(Calibration found) {
        return found.upheld() + " of " + found.checked() + (found.checked() == 1 ? " claim" : " claims");
    }
}
