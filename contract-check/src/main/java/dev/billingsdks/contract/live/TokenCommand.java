package dev.billingsdks.contract.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A command of the user's that prints a token, such as {@code yc iam create-token} of Yandex, whose tokens live 12 hours. What it prints
 * is never part of a message.
 */
final class TokenCommand implements Supplier<String> {

    private static final int LONGEST_SECONDS = 60;
    private static final int LONGEST_TOKEN = 64 << 10;

    private final String variable;
    private final String command;

    TokenCommand(String variable, String command) {
        this.variable = variable;
        this.command = command;
    }

    @Override
    public String get() {
        try {
            Process process = new ProcessBuilder(shell(), shellOption(), command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Only at the time limit: destroying a process that has ended would close what it printed.
            process.onExit()
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(timeout -> process.destroyForcibly());
            String token = new String(process.getInputStream().readNBytes(LONGEST_TOKEN), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0 || token.isBlank()) {
                throw new IllegalStateException(
                        variable + ": the command " + (status == 0 ? "printed no token" : "ended with status " + status)
                                + "; run it in a shell to see why");
            }
            return token.strip();
        } catch (IOException e) {
            throw new IllegalStateException(variable + ": the command cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(variable + ": interrupted while the command was running", e);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static String shell() {
        return isWindows() ? "cmd" : "sh";
    }

    private static String shellOption() {
        return isWindows() ? "/c" : "-c";
    }
}
