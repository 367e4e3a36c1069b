package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.round.Score;
import app.greenroom.rubric.Criterion;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a verdict says by each criterion, in words; the number only says where they stand. */
public class ScoreList extends DescriptionList {

    public ScoreList(List<Score> scores) {
        addClassName("scores");
        setVisible(!scores.isEmpty());
        scores.forEach(score -> {
            Term name = new Term(score.criterion());
            name.getElement().setAttribute("dir", "auto");
            Span level = new Span(SAY.levelOf(score.level(), Criterion.LEVELS));
            level.addClassNames("num", "muted");
            Span words = new Span(score.words());
            words.getElement().setAttribute("dir", "auto");
            add(name, new Description(words, level));
        });
    }
}
