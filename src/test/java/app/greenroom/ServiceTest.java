package app.greenroom;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.story.StoryFixtures;
import app.greenroom.team.PeopleFixtures;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of services on the real database. All such tests share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ExtendWith(OwnLogins.class)
@Import({
    PeopleFixtures.class,
    DossierFixtures.class,
    AssignmentFixtures.class,
    AnswerFixtures.class,
    ReviewFixtures.class,
    StoryFixtures.class,
    ReimportFixtures.class,
    CrowdFixtures.class,
    QueryCount.Counter.class,
    Outage.Switch.class
})
public @interface ServiceTest {}
