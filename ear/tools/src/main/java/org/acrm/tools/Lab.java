package org.acrm.tools;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code lab TASK --data FILE ...}: what the product's kernels make of a file. The keys are those of docs/lab.md. */
public final class Lab {

    private static final int REFUSED = 2;
    private static final String USAGE = """
            usage: lab churn --data FILE --target COLUMN [--drop A,B,C] [--positive VALUE]
                             [--folds FILE] [--seed N] [--trees N] [--algorithm boosted-trees|random-forest]
                   lab match --data FILE --truth-from COLUMN [--drop A,B,C] [--document FILE] [--threads N]
                   lab ltv --data FILE [--until DATE]
                   lab planted --customers FILE --truth FILE
                   lab rfm --data FILE""";

    private Lab() {}

    public static void main(String[] args) {
        keepHomeClean();
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** Weka makes a folder for its add-ons, in the person's home unless told otherwise. */
    private static void keepHomeClean() {
        if (System.getProperty("WEKA_HOME") == null && System.getenv("WEKA_HOME") == null) {
            System.setProperty(
                    "WEKA_HOME",
                    Path.of(System.getProperty("java.io.tmpdir"), "acrm-weka").toString());
        }
    }

    /** @return the exit code: 0, or 2 if the request or the file is at fault */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            err.println(USAGE);
            return REFUSED;
        }
        try {
            JsonPrinter.print(task(args.get(0), args.subList(1, args.size())), out);
            return 0;
        } catch (RequestException e) {
            err.println("lab: " + e.getMessage());
            return REFUSED;
        }
    }

    private static JsonObject task(String name, List<String> arguments) {
        return switch (name) {
            case "churn" -> ChurnLab.run(arguments);
            case "match" -> MatchLab.run(arguments);
            case "ltv" -> LtvLab.run(arguments);
            case "planted" -> PlantedLab.run(arguments);
            case "rfm" -> RfmLab.run(arguments);
            default ->
                throw new RequestException("Unknown task " + name + "; known are churn, ltv, match, planted and rfm");
        };
    }
}
