package app.greenroom;

import app.greenroom.team.PeopleFixtures;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the running server, by real requests. All such tests share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=3025",
            "spring.mail.properties.mail.smtp.auth=false",
            "spring.mail.properties.mail.smtp.starttls.required=false",
            "greenroom.mail-from=greenroom@example.test",
            "greenroom.url=https://greenroom.example.test"
        })
@Import({PeopleFixtures.class, XsrfTokens.class})
public @interface HttpTest {}
