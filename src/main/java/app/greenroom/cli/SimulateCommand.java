package app.greenroom.cli;

import static app.greenroom.readiness.model.Simulation.CANDIDATES;
import static app.greenroom.readiness.model.Simulation.CONCEPTS;
import static app.greenroom.readiness.model.Simulation.DAYS;
import static app.greenroom.readiness.model.Simulation.QUESTIONS;
import static app.greenroom.readiness.model.Simulation.RUNS;

import app.greenroom.readiness.model.Plan;
import app.greenroom.readiness.model.Simulation;
import app.greenroom.readiness.model.Strategy;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where 14 days of preparation end by what one does first. Needs no server and no database. */
@Command(
        name = "simulate",
        description = "Simulate 14 days of preparation, for different orders of work.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "MINUTES",
            arity = "0..1",
            defaultValue = "30",
            description = "Minutes of work a day (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%d days, %d minutes a day, %d candidates with %d concepts and %d questions, %d runs each%n%n",
                DAYS,
                minutes,
                CANDIDATES,
                CONCEPTS,
                QUESTIONS,
                RUNS);
        out.printf("%-15s %10s %10s %10s%n", "first", "low 10 %", "median", "high 90 %");
        for (Strategy strategy : Strategy.values()) {
            Plan.Band end = Simulation.end(strategy, minutes);
            String name = strategy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.printf(Locale.ROOT, "%-15s %10.1f %10.1f %10.1f%n", name, end.low(), end.median(), end.high());
        }
    }
}
