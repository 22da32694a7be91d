# The deployed program alone: a static binary on an empty base, run by an unprivileged user.
#
#   docker build --build-arg VERSION="$(git describe --tags --always)" -t guichet .
#   docker run --env-file guichet.env -v guichet:/var/lib/guichet guichet

FROM golang:1.26-bookworm AS build
WORKDIR /src

# The libraries change seldom: a layer of their own keeps them between builds.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
ARG VERSION=unreleased
RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false \
      -ldflags="-s -w -X main.release=${VERSION}" -o /image/guichet ./cmd/guichet

# What an empty base lacks: a user, a place for SQLite's large sorts, and a home for the SQLite file, which alone is the
# user's own. Time zones are inside the program.
RUN mkdir -p /image/etc /image/tmp /home-of/guichet \
 && echo 'guichet:x:65532:65532:guichet:/var/lib/guichet:/none' > /image/etc/passwd \
 && echo 'guichet:x:65532:' > /image/etc/group \
 && chmod 1777 /image/tmp && chmod 0700 /home-of/guichet

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /image/ /
COPY --from=build --chown=65532:65532 /home-of/ /var/lib/

USER 65532:65532
WORKDIR /var/lib/guichet
VOLUME /var/lib/guichet

# Inside a container the loopback default would be out of everyone's reach; what is published outside is decided by
# whoever runs it.
ENV DATABASE_URL=sqlite:/var/lib/guichet/guichet.db \
    GUICHET_LISTEN=0.0.0.0:8080
EXPOSE 8080

# `guichet health` asks the program's own /healthz: an empty base has no curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 CMD ["/guichet", "health"]

ENTRYPOINT ["/guichet"]
CMD ["serve"]
