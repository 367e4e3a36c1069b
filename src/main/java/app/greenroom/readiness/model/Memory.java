package app.greenroom.readiness.model;

/**
 * The memory of one thing.
 *
 * @param stability days until the chance of recalling falls to 90 %, 0.001 to 36,500
 * @param difficulty how hard it is to make the memory last, 1 to 10
 */
public record Memory(double stability, double difficulty) {

    /** The memory after one more recall, so many whole days after the one before. */
    public Memory after(int days, Grade grade) {
        return Fsrs.next(this, days, grade);
    }

    /** The chance of recalling so many whole days after the last recall. */
    public double retrievability(int days) {
        return Fsrs.retrievability(days, stability);
    }
}
