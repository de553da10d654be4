package dev.billingsdks.update.seeded;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.NewDocument;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a document says makes a build open a file or a connection, from the pre-pass to the generated tests. The addresses are those of a server and of a pipe without a writer, which blocks whoever opens it.
 */
@DisabledOnOs(WINDOWS)
@Timeout(value = 3, unit = MINUTES, threadMode = SEPARATE_THREAD)
class UntrustedDocumentTest {

    private static final String CONFIG = """
            name: Seeded
            package: dev.seeded.s0
            environmentPrefix: SEEDED
            server: https://api.seeded.example/v1
            """;

    /** Every keyword whose value is an address or a path, but for references. */
    private static final String KEYWORDS = """
            {'openapi':'VERSION','jsonSchemaDialect':'ADDRESS',
             'info':{'title':'T','version':'1','termsOfService':'ADDRESS','description':'[there](ADDRESS)',
                     'contact':{'name':'c','url':'ADDRESS'},'license':{'name':'l','url':'ADDRESS'},'x-logo':{'url':'ADDRESS','$ref':'ADDRESS'}},
             'externalDocs':{'url':'ADDRESS'},
             'servers':[{'url':'https://api.seeded.example/v1'},{'url':'ADDRESS'}],
             'tags':[{'name':'Things','externalDocs':{'url':'ADDRESS'}}],
             'security':[{'bearer':[]}],
             'paths':{'/things':{
               'get':{'operationId':'getThings','tags':['Things'],'externalDocs':{'url':'ADDRESS'},
                 'parameters':[{'name':'home','in':'query','schema':{'type':'string','format':'uri','default':'ADDRESS'},
                                'examples':{'e':{'externalValue':'ADDRESS'}}}],
                 'responses':{'200':{'description':'ADDRESS',
                   'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Thing'},'examples':{'e':{'externalValue':'ADDRESS'}}}},
                   'links':{'l':{'operationId':'getThings','parameters':{'home':'ADDRESS'},'server':{'url':'ADDRESS'}}}}}},
               'post':{'operationId':'createThing','tags':['Things'],
                 'requestBody':{'required':true,'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Thing'},
                                'example':{'$ref':'ADDRESS'}}}},
                 'callbacks':{'c':{'ADDRESS':{'post':{'requestBody':{'content':{'application/json':{'schema':{'type':'object'}}}},
                                                      'responses':{'200':{'description':'a'}}}}}},
                 'responses':{'204':{'description':'a'}}}}},
             'components':{
               'examples':{'e':{'externalValue':'ADDRESS'},'v':{'value':{'$ref':'ADDRESS'}}},
               'schemas':{
                 'Thing':{'$id':'ADDRESS','$schema':'ADDRESS','$comment':'ADDRESS','$vocabulary':{'ADDRESS':true},'type':'object',
                   'title':'ADDRESS','description':'ADDRESS','externalDocs':{'url':'ADDRESS'},'xml':{'namespace':'ADDRESS','prefix':'p'},
                   'x-icon':'ADDRESS',
                   'properties':{
                     '$ref':{'type':'string'},
                     '$id':{'type':'string','format':'uri','example':'ADDRESS'},
                     'kind':{'type':'string','enum':['ADDRESS','other'],'default':'ADDRESS'},
                     'text':{'type':'string','contentMediaType':'ADDRESS','contentEncoding':'ADDRESS','format':'ADDRESS'},
                     'shape':{'oneOf':[{'$ref':'#/components/schemas/Round'},{'$ref':'#/components/schemas/Square'}],
                              'discriminator':{'propertyName':'shape','mapping':{'ADDRESS':'#/components/schemas/Round','square':'Square'}}}}},
                 'Round':{'$id':'ADDRESS','type':'object','required':['shape'],'properties':{'shape':{'type':'string'},'radius':{'type':'integer'}}},
                 'Square':{'type':'object','required':['shape'],'properties':{'shape':{'type':'string'},'side':{'type':'integer'}}}},
               'securitySchemes':{'bearer':{'type':'http','scheme':'bearer','bearerFormat':'ADDRESS'},
                 'open':{'type':'openIdConnect','openIdConnectUrl':'ADDRESS'},
                 'flows':{'type':'oauth2','flows':{'authorizationCode':{'authorizationUrl':'ADDRESS','tokenUrl':'ADDRESS',
                                                                         'refreshUrl':'ADDRESS','scopes':{'a':'ADDRESS'}}}}}}}
            """;

    private static final String ONLY_IN_31 = "'[$]?(jsonSchemaDialect|contentMediaType|contentEncoding|comment)'";

    private static final String DOCUMENT = """
            {'openapi':'3.1.0','info':{'title':'T','version':'1'},'servers':[{'url':'https://api.seeded.example/v1'}],
             'paths':{'/things':{'get':{'operationId':'getThings','tags':['Things'],'parameters':[PARAMETER],
               'responses':{'200':{'description':'a','content':{'application/json':{'schema':{'$ref':'#/components/schemas/Thing'}}},LINK}}}}},
             'components':{'schemas':{'Thing':{'type':'object','properties':{'a':SCHEMA}},
               'Round':{'type':'object','required':['shape'],'properties':{'shape':{'type':'string'}}}}}}
            """;

    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket server;

    @TempDir
    private Path folder;

    @BeforeEach
    void open_server_and_pipes() throws Exception {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::count, "connections");
        accepting.setDaemon(true);
        accepting.start();
        for (Path parent : List.of(folder, Files.createDirectories(folder.resolve("sdk")))) {
            assertThat(new ProcessBuilder("mkfifo", parent.resolve("pipe.yaml").toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
    }

    @AfterEach
    void close_server() throws IOException {
        server.close();
    }

    private void count() {
        while (!server.isClosed()) {
            try {
                server.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3.1.0, URL/a.yaml",
        "3.0.3, URL/a.yaml",
        "3.1.0, FILE/pipe.yaml",
        "3.0.3, FILE/pipe.yaml",
        "3.1.0, PATH/pipe.yaml",
        "3.0.3, pipe.yaml",
        "3.1.0, ../pipe.yaml",
        "3.1.0, jar:URL/a.jar!/b.yaml",
    })
    void keyword_with_an_address_opens_nothing(String version, String address) throws IOException {
        String document = KEYWORDS.replace("VERSION", version).replace("ADDRESS", resolved(address));

        SeededSdk sdk = sdk(version.equals("3.1.0") ? document : document.replaceAll(ONLY_IN_31, "'x-$1'"));
        sdk.generate();
        Throwable rejection = catchThrowable(() -> NewDocument.check(prepared(), Path.of("openapi.yaml")));
        Path classes = folder.resolve("classes");

        assertThat(SeededSdk.compile(List.of(sdk), classes)).isEmpty();
        assertThat(sdk.failures(classes)).isEmpty();
        assertThat(connections).hasValue(0);
        if (address.contains(":") || address.contains("URL") || address.contains("FILE")) {
            assertThat(rejection).isNull();
        } else {
            // A path is not an address there.
            assertThat(rejection).hasMessageContainingAll("info.contact", "info.license");
        }
    }

    private Path prepared() {
        return folder.resolve("sdk/openapi.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'$ref':'ADDRESS'}",
                "{'$dynamicRef':'ADDRESS'}",
                "{'$recursiveRef':'ADDRESS'}",
                "{'type':'object','patternProperties':{'^a':{'$ref':'ADDRESS'}}}",
                "{'type':'object','unevaluatedProperties':{'$ref':'ADDRESS'}}",
                "{'oneOf':[{'$ref':'#/components/schemas/Round'}],'discriminator':{'propertyName':'shape','mapping':{'r':'ADDRESS'}}}",
                "PARAMETER {'$ref':'ADDRESS'}",
                "LINK 'links':{'l':{'operationRef':'ADDRESS'}}",
                "LINK 'headers':{'X-A':{'$ref':'ADDRESS'}}",
            })
    void reference_to_another_place_is_rejected_and_opens_nothing(String reference) {
        for (String address :
                List.of("URL/a.yaml", "FILE/pipe.yaml#/a", "PATH/pipe.yaml", "pipe.yaml", "../pipe.yaml#/b")) {
            String document = (reference.startsWith("PARAMETER")
                            ? DOCUMENT.replace("PARAMETER", reference.substring("PARAMETER ".length()))
                            : reference.startsWith("LINK")
                                    ? DOCUMENT.replace("LINK", reference.substring("LINK ".length()))
                                    : DOCUMENT.replace("SCHEMA", reference))
                    .replace("PARAMETER", "")
                    .replace(",LINK", "")
                    .replace("SCHEMA", "{'type':'string'}")
                    .replace("ADDRESS", resolved(address));

            assertThatThrownBy(sdk(document)::generate)
                    .isInstanceOf(InvalidSpecException.class)
                    .hasMessageContaining("Only references within the document are followed");
        }
        assertThat(connections).hasValue(0);
    }

    private SeededSdk sdk(String document) {
        return new SeededSdk(seeded(0, document), folder.resolve("sdk"));
    }

    private static SeededDocument seeded(long number, String document) {
        ObjectNode parsed = (ObjectNode) DocumentParser.parse(document.replace('\'', '"'), Path.of("document.json"));
        return new SeededDocument(number, parsed, CONFIG.replace("s0", "s" + number));
    }

    private String resolved(String address) {
        return address.replace("URL", "http://127.0.0.1:" + server.getLocalPort())
                .replace("FILE", folder.toUri().toString().replaceAll("/$", ""))
                .replace("PATH", folder.toString());
    }
}
