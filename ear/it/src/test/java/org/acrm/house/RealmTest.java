package org.acrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One list of permissions stands in four files: the code's, the realm's, the application's and the reader's. */
class RealmTest {

    private static final String CONSTANT = "([A-Z][A-Z_]+)";

    @Test
    void theRealmGrantsThePermissionsThatTheCodeAsksFor() {
        assertThat(found("ear/dev/acrm-realm.json", "\\{ \"name\": \"" + CONSTANT + "\""))
                .isEqualTo(permissions());
    }

    @Test
    void theApplicationDeclaresThePermissionsThatTheCodeAsksFor() {
        assertThat(found("web/src/main/webapp/WEB-INF/web.xml", "<role-name>" + CONSTANT + "</role-name>"))
                .isEqualTo(permissions());
    }

    @Test
    void theDocumentsTellEveryPermission() {
        assertThat(found("docs/security.md", "(?m)^\\| `" + CONSTANT + "` \\|")).isEqualTo(permissions());
    }

    /** The night's own permission is given by the server, never by a token. */
    private static Set<String> permissions() {
        Set<String> permissions = found(
                "persistence/src/main/java/org/acrm/access/entity/Permission.java", "(?m)^ +" + CONSTANT + "[,;]?$");
        assertThat(permissions).contains("SYSTEM");
        permissions.remove("SYSTEM");
        return permissions;
    }

    private static Set<String> found(String file, String pattern) {
        Set<String> names = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(House.text(House.ROOT.resolve(Path.of(file))))
                .results()
                .forEach(match -> names.add(match.group(1)));
        return names;
    }
}
