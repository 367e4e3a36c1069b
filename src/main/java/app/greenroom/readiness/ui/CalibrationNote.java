package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Calibration;
import com.vaadin.flow.component.html.Paragraph;

/** How many claims held when mentors checked them: said kindly to the candidate, plainly to everybody else. */
class CalibrationNote extends Paragraph {

    CalibrationNote(Calibration found, boolean own, String candidate) {
        addClassNames("calibration", "num");
        setText(own ? kindly(found) : plainly(found, candidate));
    }

    private static String kindly(Calibration found) {
        return found.checked() == 0
                ? SAY.nothingCheckedYet()
                : SAY.checkedOwn(found.checked(), found.upheld(), found.checked() - found.upheld());
    }

    private static String plainly(Calibration found, String candidate) {
        return found.checked() == 0
                ? SAY.nothingCheckedOf(candidate)
                : SAY.checkedOf(candidate, found.checked(), found.upheld(), found.checked() - found.upheld());
    }
}
