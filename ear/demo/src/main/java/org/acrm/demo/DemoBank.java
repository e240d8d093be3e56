package org.acrm.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.acrm.demo.dirt.Reason;
import org.acrm.demo.file.Counts;
import org.acrm.demo.file.DeliveredFile;

/** Writes what the core-banking system of an invented bank would deliver. */
public final class DemoBank {

    private static final int WRONG_CALL = 2;

    private DemoBank() {}

    public static void main(String[] args) {
        System.exit(run(args, Clock.system(ZoneId.systemDefault()), System.out, System.err));
    }

    /** @return the exit code: 0, 1 if the files cannot be written, 2 if the call is at fault */
    public static int run(String[] args, Clock clock, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(args, LocalDate.now(clock));
        } catch (IllegalArgumentException e) {
            err.println("acrm-demo: " + e.getMessage() + "; " + Options.USAGE);
            return WRONG_CALL;
        }
        Instant begin = clock.instant();
        try {
            Counts counts = new Delivery(options.scope()).writeTo(options.out());
            report(counts, out);
        } catch (IOException e) {
            err.println("acrm-demo: cannot write to " + options.out() + ": " + e);
            return 1;
        }
        Duration taken = Duration.between(begin, clock.instant());
        out.println("written to " + options.out() + " in " + taken.toSeconds() + " s");
        return 0;
    }

    private static void report(Counts counts, PrintStream out) {
        for (DeliveredFile file : DeliveredFile.values()) {
            long rejects = 0;
            for (Reason reason : Reason.values()) {
                rejects += counts.rejects(file, reason);
            }
            out.printf("%-16s %,12d rows, %,9d to be rejected%n", file.word(), counts.rows(file), rejects);
        }
    }
}
