package org.acrm.tools;

import java.io.PrintStream;
import java.util.List;

/** The command line of a running bank: {@code import}, {@code night}, {@code duplicates}, {@code facts}, {@code dirt} and {@code clusters}, over its REST API with the service account. */
public final class Client {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final String USAGE = """
            usage: import --profile NAME [--known replace|update|ignore] [--rejects FOLDER] PATH...
                   import --delivery ID [--rejects FOLDER] PATH...
                   night [--date YYYY-MM-DD]
                   duplicates --truth FILE
                   facts --truth FILE [--least N]
                   dirt --truth FILE
                   clusters --truth FILE [--count K] [--method K_MEANS|MIXTURE] [--variables A,B,C]""";

    private Client() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), Rest.fromEnvironment(), System.out, System.err));
    }

    /** @return the exit code: 0, 1 if the bank did not do it, 2 if the request itself is at fault */
    static int run(List<String> args, Rest bank, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            err.println(USAGE);
            return REFUSED;
        }
        List<String> rest = args.subList(1, args.size());
        try {
            switch (args.get(0)) {
                case "import" -> new ImportCommand(bank, out).run(rest);
                case "night" -> new NightCommand(bank, out).run(rest);
                case "duplicates" -> new DuplicatesCommand(bank, out).run(rest);
                case "facts" -> new FactsCommand(bank, out).run(rest);
                case "dirt" -> new DirtCommand(bank, out).run(rest);
                case "clusters" -> new ClustersCommand(bank, out).run(rest);
                default ->
                    throw new RequestException("Unknown command " + args.get(0)
                            + "; known are import, night, duplicates, facts, dirt and clusters");
            }
            return 0;
        } catch (RequestException e) {
            err.println(args.get(0) + ": " + e.getMessage());
            return REFUSED;
        } catch (BankException e) {
            err.println(args.get(0) + ": " + e.getMessage());
            return FAILED;
        }
    }
}
