package org.acrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is too long to be read at one sitting is split. */
class SizeTest {

    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_PAGE = 150;

    @Test
    void noClassIsLongerThanFourHundredLines() {
        assertThat(House.sources(".java"))
                .filteredOn(file -> lines(file) > LONGEST_CLASS)
                .map(House::name)
                .isEmpty();
    }

    @Test
    void noPageIsLongerThanOneHundredAndFiftyLines() {
        assertThat(House.sources(".xhtml"))
                .filteredOn(file -> lines(file) > LONGEST_PAGE)
                .map(House::name)
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        assertThat(methodsLongerThan(LONGEST_METHOD)).isEmpty();
    }

    private static long lines(Path file) {
        return House.text(file).lines().count();
    }

    private static List<String> methodsLongerThan(int most) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(House.sources(".java"));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions, most, found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int most;
        private final List<String> found;

        Methods(CompilationUnitTree unit, SourcePositions positions, int most, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.most = most;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > most) {
                found.add(Path.of(unit.getSourceFile().getName()).getFileName() + "." + method.getName() + ": "
                        + (last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
