package app.greenroom.browser;

import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.CrowdFixtures;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.login.LoginFixtures;
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

/**
 * A walk in real browsers through the application as it is shipped, on a database of its own. Ask for {@link Browsers}
 * as a parameter. A walk fails on any error that the browser reports, and then leaves pictures and traces in
 * {@code target/walks}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({
    PeopleFixtures.class,
    LoginFixtures.class,
    DossierFixtures.class,
    AssignmentFixtures.class,
    AnswerFixtures.class,
    ReviewFixtures.class,
    StoryFixtures.class,
    ReimportFixtures.class,
    LifeFixtures.class,
    CrowdFixtures.class
})
@ExtendWith(Browsers.Extension.class)
@interface Walk {}
