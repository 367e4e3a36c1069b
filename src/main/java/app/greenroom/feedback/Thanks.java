package app.greenroom.feedback;

import app.greenroom.account.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate said to the mentors of an ended assignment, as far as the reader may know: the candidate all, a
 * mentor the words to themselves, a lead the ratings of others.
 *
 * @param mayGive whether the reader is the candidate and may still write and change it
 */
public record Thanks(List<ForMentor> mentors, boolean mayGive) {

    /**
     * What was said to one mentor.
     *
     * @param words empty if there are none, or they are not for the reader
     * @param rating 1 to 5; null if there is none, or it is not for the reader
     */
    public record ForMentor(
            Person mentor, String words, @Nullable Integer rating) {

        public boolean isEmpty() {
            return words.isEmpty() && rating == null;
        }
    }
}
