package org.acrm.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.acrm.shared.entity.Dialect;

/**
 * {@code db ddl --vendor V}: every script of one database in order, with that database's types, and the entries of the
 * history table. Where a DBA has run this, the server finds nothing to migrate.
 */
public final class Ddl {

    private static final int REFUSED = 2;

    private final Path folder;
    private final Dialect dialect;
    private final PrintStream out;

    private Ddl(Path folder, Dialect dialect, PrintStream out) {
        this.folder = folder;
        this.dialect = dialect;
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(run(List.of(args), new PrintStream(System.out, false, StandardCharsets.UTF_8), System.err));
    }

    /** @return the exit code: 0, or 2 if the request is at fault */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.parse(args, Set.of("scripts", "vendor"));
            new Ddl(Path.of(arguments.required("scripts")), dialect(arguments.required("vendor")), out).print();
            out.flush();
            return 0;
        } catch (RequestException e) {
            err.println("db ddl: " + e.getMessage());
            return REFUSED;
        }
    }

    private static Dialect dialect(String vendor) {
        return Stream.of(Dialect.values())
                .filter(dialect -> dialect.folder().equals(vendor))
                .findAny()
                .orElseThrow(() -> new RequestException("Unknown vendor " + vendor + "; known are postgresql, oracle"));
    }

    private void print() {
        out.println(history());
        int rank = 0;
        for (Path script : scripts()) {
            List<String> lines = lines(script);
            out.println("-- " + script.getFileName());
            lines.forEach(line -> out.println(inDialect(line)));
            out.println(entry(++rank, script, checksum(lines)));
        }
        out.println("commit;");
    }

    private List<Path> scripts() {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("any", dialect.folder())) {
            try (Stream<Path> files = Files.walk(folder.resolve(part))) {
                files.filter(file -> file.toString().endsWith(".sql")).forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.sort(Comparator.comparing(script -> script.getFileName().toString()));
        return found;
    }

    private static List<String> lines(Path script) {
        try {
            return Files.readAllLines(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String inDialect(String line) {
        String result = line;
        for (Map.Entry<String, String> type : dialect.types().entrySet()) {
            result = result.replace("${" + type.getKey() + "}", type.getValue());
        }
        return result;
    }

    /** Flyway's own: over the lines without their ends. */
    private static int checksum(List<String> lines) {
        CRC32 sum = new CRC32();
        lines.forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) sum.getValue();
    }

    private String history() {
        boolean oracle = dialect == Dialect.ORACLE;
        String text = oracle ? "varchar2" : "varchar";
        String schema = oracle ? "" : "create schema if not exists acrm;\nset search_path to acrm;\n";
        return schema + """
                create table "flyway_schema_history" (
                  "installed_rank" int not null,
                  "version" %1$s(50),
                  "description" %1$s(200) not null,
                  "type" %1$s(20) not null,
                  "script" %1$s(1000) not null,
                  "checksum" int,
                  "installed_by" %1$s(100) not null,
                  "installed_on" timestamp default current_timestamp not null,
                  "execution_time" int not null,
                  "success" %2$s not null,
                  constraint "flyway_schema_history_pk" primary key ("installed_rank")
                );
                create index "flyway_schema_history_s_idx" on "flyway_schema_history" ("success");
                """.formatted(text, oracle ? "number(1)" : "boolean");
    }

    private String entry(int rank, Path script, int checksum) {
        String name = script.getFileName().toString();
        String version = name.substring(1, name.indexOf("__"));
        String description = name.substring(name.indexOf("__") + 2, name.length() - ".sql".length())
                .replace('_', ' ');
        String recorded = folder.relativize(script).getParent().equals(Path.of("any"))
                ? name
                : folder.resolve(dialect.folder()).relativize(script).toString();
        return "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") values (" + rank
                + ", '"
                + version + "', '" + description + "', 'SQL', '" + recorded + "', " + checksum + ", user, 0, "
                + (dialect == Dialect.ORACLE ? "1" : "true") + ");\n";
    }
}
