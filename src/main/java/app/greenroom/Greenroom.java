package app.greenroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Greenroom {

    public static void main(String[] args) {
        SpringApplication.run(Greenroom.class, args);
    }
}
