package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.Doc;
import java.util.ArrayList;
import java.util.List;

/** The comments of a client and its builder. */
final class ClientComments {

    private ClientComments() {}

    /** Says what is needed, and what else the document offers in place of the base URL, such as a sandbox. */
    static Javadoc builder(ClientFile client) {
        String text = client.bearer()
                ? "Returns a builder. Only a token is required."
                : "Returns a builder. Its methods set the credentials.";
        List<String> others = new ArrayList<>();
        for (ClientFile.Alternative other : client.alternatives()) {
            String description = Javadoc.markdown(other.doc().markdown()).replaceFirst("\\.$", "");
            others.add(Javadoc.code(other.url()) + (other.doc().isBlank() ? "" : " (" + description + ")"));
        }
        if (!others.isEmpty()) {
            text += "\n\nThe client connects to " + Javadoc.code(client.baseUrl())
                    + " unless {@link Builder#baseUrl} is set; the vendor also offers " + String.join(", ", others)
                    + ".";
        }
        return Javadoc.of(text);
    }

    /** Names the environment variables. */
    static Javadoc environment(ClientFile client) {
        String prefix = "{@code " + client.environmentPrefix() + "_";
        List<String> variables = new ArrayList<>();
        if (client.bearer()) {
            List<String> others = new ArrayList<>();
            if (client.login() != null) {
                others.add(prefix + "ACCOUNT_ID} and " + prefix + "API_KEY}");
            }
            client.tokenLogins().forEach(login -> others.add(prefix + login.variable() + "}"));
            variables.add(
                    prefix + "BEARER_TOKEN}" + (others.isEmpty() ? "" : " (or " + String.join(", or ", others) + ")"));
        }
        for (ClientFile.Secret secret : client.secrets()) {
            String name = prefix + secret.variable();
            variables.add(secret.pair() ? name + "_USERNAME} and " + name + "_PASSWORD}" : name + "}");
        }
        String server = client.hasEnvironments() ? "optionally, " + prefix + "ENVIRONMENT} and " : "optionally, ";
        String text = "Returns a client configured by environment variables.\n\n"
                + (variables.isEmpty()
                        ? "The variables are, "
                        : "The variables are " + String.join(", ", variables) + " and, ")
                + server
                + prefix + "BASE_URL}. A blank value counts as not set.";
        Javadoc doc = Javadoc.of(text).with("@throws IllegalArgumentException if a setting is not valid");
        return variables.isEmpty() ? doc : doc.with("@throws IllegalStateException if there is no token");
    }

    static Javadoc of(ClientFile.Variable variable) {
        return Javadoc.of("Sets the part " + Javadoc.code(variable.variable()) + " of the base URL, "
                + Javadoc.code(variable.defaultValue()) + " by default." + more(variable.doc(), " "));
    }

    static Javadoc of(ClientFile.Server server) {
        if (server.login()) {
            return Javadoc.of("Sets the base URL of the requests for tokens, " + Javadoc.code(server.url())
                    + " by default. If only {@link #baseUrl} is set, these requests use it too.");
        }
        return Javadoc.of("Sets the base URL of the operations that are not on the main server, "
                + Javadoc.code(server.url())
                + " by default. If only {@link #baseUrl} is set, these operations use it too.");
    }

    static Javadoc of(ClientFile.Environment environment) {
        return Javadoc.of("The environment at " + Javadoc.code(environment.url()) + ".");
    }

    static Javadoc of(ClientFile.Secret secret) {
        String place = switch (secret.kind()) {
            case API_KEY_QUERY -> "query parameter";
            case API_KEY_COOKIE -> "cookie";
            default -> "header";
        };
        String text = secret.pair()
                ? "Sets the user name and password of operations with HTTP Basic authentication."
                : "Sets the API key, which operations that take it send in the " + place + " "
                        + Javadoc.code(secret.wireName()) + ".";
        return Javadoc.of(text + more(secret.doc(), "\n\n"));
    }

    private static String more(Doc doc, String separator) {
        return doc.isBlank() ? "" : separator + Javadoc.markdown(doc.markdown());
    }
}
