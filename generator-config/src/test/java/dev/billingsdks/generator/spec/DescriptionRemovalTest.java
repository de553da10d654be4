package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DescriptionRemovalTest {
    private static final Path FILE = Path.of("openapi.yaml");

    private static final String WRITTEN = """
            openapi: 3.1.0
            info: {title: Acme, version: '1', description: canary, contact: {name: canary}, x-logo: canary}
            externalDocs: {url: https://canary.example}
            tags: [{name: Things, description: canary, x-order: 1}]
            servers:
            - {url: 'https://{host}', description: canary, variables: {host: {default: a, description: canary}}}
            x-root: canary
            paths:
              x-paths: canary
              /things:
                summary: canary
                get:
                  operationId: listThings
                  summary: canary
                  description: canary
                  x-code-samples: [canary]
                  parameters:
                  - {name: description, in: query, description: canary, example: canary, schema: {type: string, examples: [canary]}}
                  responses:
                    x-responses: canary
                    '200':
                      description: canary
                      links: {self: {operationId: listThings, description: canary}}
                      headers: {X-Trace: {description: canary, schema: {type: string, default: kept}}}
                      content:
                        application/json:
                          examples: {one: {value: canary}}
                          schema: {$ref: '#/components/schemas/Thing', description: canary}
                    '404': {$ref: '#/components/responses/Absent'}
            components:
              examples: {one: {value: canary}}
              responses: {Absent: {description: canary}}
              securitySchemes: {token: {type: http, scheme: bearer, description: canary}}
              schemas:
                Thing:
                  title: canary
                  $comment: canary
                  type: object
                  required: [title, example]
                  properties:
                    title: {type: string, description: canary, const: kept}
                    example: {type: string, title: canary, enum: [description, x-kept]}
                    x-property: {type: integer, x-canary: canary}
            """;

    private static final String LEFT = """
            openapi: 3.1.0
            info: {title: Acme, version: '1'}
            tags: [{name: Things}]
            servers:
            - {url: 'https://{host}', variables: {host: {default: a}}}
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                  - {name: description, in: query, schema: {type: string}}
                  responses:
                    '200':
                      description: ''
                      headers: {X-Trace: {schema: {type: string, default: kept}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                    '404': {$ref: '#/components/responses/Absent'}
            components:
              responses: {Absent: {description: ''}}
              securitySchemes: {token: {type: http, scheme: bearer}}
              schemas:
                Thing:
                  type: object
                  required: [title, example]
                  properties:
                    title: {type: string, const: kept}
                    example: {type: string, enum: [description, x-kept]}
                    x-property: {type: integer}
            """;

    @Test
    void what_is_written_for_people_goes_and_what_is_validated_stays() {
        ObjectNode document = DocumentParser.parse(WRITTEN, FILE) instanceof ObjectNode object ? object : null;

        DescriptionRemoval.run(FILE, document);

        assertThat(document).isEqualTo(DocumentParser.parse(LEFT, FILE));
    }
}
