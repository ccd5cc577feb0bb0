"""Whom a kiosk believes that it is the server."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError, Why
from kiosk.sync.login import Account


@pytest.fixture
def made(tmp_path):
    """A function: a file with a key and the certificate of 127.0.0.1, signed by itself."""
    return lambda **times: made_certificate(tmp_path, **times)


@pytest.fixture
def certificate(made):
    """One that is valid today."""
    return made()


def made_certificate(tmp_path, begins=timedelta(days=-1), ends=timedelta(days=1)):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a city's own")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture
def account(hostile, certificate):
    """Of a server that speaks TLS with that certificate."""
    return proving_itself(hostile, certificate)


def proving_itself(hostile, certificate):
    hostile.write("/a", b"x")
    return Account(hostile.prove(certificate), "kiosk", "secret")


def test_a_certificate_that_nobody_vouches_for_is_somebody_else(account, hostile):
    with Dav(account) as dav, pytest.raises(SyncError) as caught:
        dav.get("/a")

    assert caught.value.fault is Fault.PORTAL
    assert "certificate" in caught.value.sentence
    assert hostile.asked == []


def test_a_citys_own_authority_that_this_machine_knows_is_believed(
    account, certificate, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Dav(account) as dav:
        assert dav.get("/a").body == b"x"
        assert dav.meter.received > 1


@pytest.mark.parametrize(
    "times",
    [
        {"begins": timedelta(days=-9), "ends": timedelta(days=-1)},
        {"begins": timedelta(days=1), "ends": timedelta(days=9)},
    ],
)
def test_a_certificate_out_of_its_time_is_said_to_be_and_the_clock_with_it(
    hostile, made, monkeypatch, times
):
    certificate = made(**times)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))

    account = proving_itself(hostile, certificate)
    with Dav(account) as dav, pytest.raises(SyncError) as caught:
        dav.get("/a")

    assert caught.value.why is Why.EXPIRED
    assert "clock" in caught.value.sentence
    assert hostile.asked == []
