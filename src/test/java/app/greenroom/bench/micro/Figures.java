package app.greenroom.bench.micro;

/** Takes what was measured. */
public interface Figures {

    /** A figure without a target. */
    void add(String what, String figure);

    /** A figure that should not exceed its target. */
    void add(String what, String figure, String target, boolean met);
}
