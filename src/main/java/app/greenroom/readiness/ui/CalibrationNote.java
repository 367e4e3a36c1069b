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
            return "Your mentors haven’t checked any concepts yet. Each one they confirm makes your readiness more certain.";
        }
        String known = checked(found) + "; you knew " + known(found) + ".";
        return found.upheld() == found.checked() ? known : known + " Better to find the gaps now.";
    }

    private static String plainly(Calibration found, String candidate) {
        if (found.checked() == 0) {
            return "No mentor has checked what " + candidate + " knows yet.";
        }
        return checked(found) + "; " + candidate + " knew " + known(found) + ".";
    }

    private static String checked(Calibration found) {
        return "Mentors checked " + found.checked() + (found.checked() == 1 ? " concept" : " concepts");
    }

    private static String known(Calibration found) {
        if (found.upheld() == found.checked()) {
            return found.checked() == 1 ? "it" : "all of them";
        }
        return found.upheld() == 0 ? "none of them" : String.valueOf(found.upheld());
    }
}
