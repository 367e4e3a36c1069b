package app.greenroom.bench;

import java.util.List;

/** What the people of the benchmark write: an answer of usual length and comments on it. */
final class Prose {

    /** About 260 words of Markdown. */
    static final String ANSWER = """
            When a line has a single track, the timetable *is* the safety margin, so I start with the places where two
            trains can meet and not with the trains themselves.

            **First**, I write down every crossing loop with its length and the time that a train needs from one to the
            next, in both directions and with the heaviest train that we run. The longest of these times decides how many
            trains fit into an hour; everything else is arrangement.

            **Then** I place the trains that others depend on: the connection in the valley and the school train. They
            get their minute, and the rest of the pattern is built around them. I keep the same pattern all day, because
            drivers, dispatchers and passengers learn it by heart, and a mistake in it is noticed on the first morning.

            Buffer goes where delays arise and not where it looks tidy:

            - two minutes before each loop that is booked on both sides,
            - four minutes at the terminus, since that is where a late train becomes the next late train,
            - nothing in between, because time that is spread thinly is used up without anybody noticing.

            **At last** I break it. I take the delays of the past winter, let them run through the new timetable, and look
            at two numbers: how often a train waits for another one, and how long a delay of ten minutes lives on. If it
            lives longer than two hours, one train too many is in the pattern, and I say so before the timetable is
            printed and not afterwards.

            What I learned from the year when I did not do this: people forgive a slow train more easily than an unsteady
            one.
            """;

    /** Words of the answer that threads are about. */
    static final List<String> COMMENTED = List.of(
            "the timetable *is* the safety margin",
            "The longest of these times decides how many",
            "Buffer goes where delays arise and not where it looks tidy",
            "people forgive a slow train more easily than an unsteady");

    static final String COMMENT =
            "Strong, and it needs **one number**: how long is that, on the line you know best? They will ask.";

    static final String REPLY = "Eleven minutes between the two loops by the lake. I'll put it in.";

    /** What is typed, piece by piece. */
    static final String TYPED = " And then the train by the lake waits once more, ";

    private Prose() {}
}
