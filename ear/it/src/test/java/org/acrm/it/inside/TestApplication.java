package org.acrm.it.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.acrm.it.caller.Caller;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with two modules more: callers of one permission each, and the tests. */
final class TestApplication {

    private static final String CALLERS = "it-callers.jar";
    private static final String TESTS = "it-tests.war";

    private TestApplication() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive built = ShrinkWrap.create(ZipImporter.class, "acrm.ear")
                .importFrom(new File("../target/acrm.ear"))
                .as(EnterpriseArchive.class);
        JavaArchive callers = ShrinkWrap.create(JavaArchive.class, CALLERS).addPackage(Caller.class.getPackage());
        WebArchive war = ShrinkWrap.create(WebArchive.class, TESTS)
                .addClasses(tests)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
        String modules = "<module><ejb>" + CALLERS + "</ejb></module><module><web><web-uri>" + TESTS
                + "</web-uri><context-root>/it</context-root></web></module></application>";
        built.setApplicationXML(new StringAsset(applicationXml(built).replace("</application>", modules)));
        return built.addAsModule(callers).addAsModule(Testable.archiveToTest(war));
    }

    private static String applicationXml(Archive<?> application) {
        try (InputStream stream =
                application.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
