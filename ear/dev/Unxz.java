import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** Decompresses the one .xz file named, to standard output: a fresh machine has tar but not always xz. */
class Unxz {
    public static void main(String[] args) throws IOException {
        try (InputStream in = new XZInputStream(Files.newInputStream(Path.of(args[0])))) {
            in.transferTo(System.out);
        }
        System.out.flush();
    }
}
