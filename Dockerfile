# syntax=docker/dockerfile:1

# --- build: JDK, Maven and Node
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -DskipTests -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/greenroom.jar extract --destination app

# --- run: a JRE, the application and nothing else; not as root
FROM eclipse-temurin:25-jre-noble
# the database's own libraries, for the embedded MariaDB and for backup and restore
RUN apt-get update \
    && apt-get install -y --no-install-recommends libcrypt1 libsystemd0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/greenroom greenroom \
    && mkdir -p /var/lib/greenroom/data /var/lib/greenroom/mariadb /opt/greenroom \
    && chown -R greenroom: /var/lib/greenroom
WORKDIR /opt/greenroom
# libraries change seldom: their own layer
COPY --from=build /build/app/lib lib
COPY --from=build /build/app/greenroom.jar greenroom.jar
USER greenroom
ENV GREENROOM_ADDRESS=0.0.0.0 \
    GREENROOM_PORT=8080 \
    GREENROOM_DATA=/var/lib/greenroom/data \
    GREENROOM_BINARIES=/var/lib/greenroom/mariadb
VOLUME /var/lib/greenroom/data
EXPOSE 8080
# bash speaks HTTP well enough, so that no other tool is needed
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "p=${GREENROOM_PATH#/} && p=${p%/} && exec 3<>/dev/tcp/127.0.0.1/$GREENROOM_PORT && printf 'GET %s/actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' \"${p:+/$p}\" >&3 && read -r line <&3 && [[ $line == *' 200'* ]]"]
# further options of the JVM: JAVA_TOOL_OPTIONS
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", \
    "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "greenroom.jar"]
