package dev.billingsdks.examples;

import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.examples.guides.RecordedBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/quickstart.md shows what the quickstart prints, but the times. {@code -Dreadme.refresh} writes it. */
class QuickstartRecordTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void recorded_output_is_what_the_quickstart_prints() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new Quickstart(ListedVendor.readAll(ROOT), Map.of(), new PrintStream(output, true, StandardCharsets.UTF_8))
                .run();
        String printed = output.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .stripTrailing();

        RecordedBlock.of("output: quickstart", "text")
                .compare(ROOT.resolve("docs/quickstart.md"), printed.replaceAll(" in \\d+ ms", " in … ms"));
    }
}
